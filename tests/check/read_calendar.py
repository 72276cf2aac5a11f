"""Events of an iCalendar file as JSON, read by `icalendar` or `vobject`: [uid, summary, start, end, rule, days]."""
import datetime
import itertools
import json
import sys

MOST_DAYS = 40


def day(value):
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    return value.isoformat()


def parts(rule):
    return [part for part in rule.split(";") if not part.startswith("UNTIL=")]


def with_icalendar(text):
    import icalendar

    calendar = icalendar.Calendar.from_ical(text)
    for event in calendar.walk("VEVENT"):
        if event.errors:
            raise ValueError(event.errors)
        start = event["DTSTART"].dt
        end = event["DTEND"].dt if "DTEND" in event else start
        rule = event["RRULE"].to_ical().decode() if "RRULE" in event else ""
        yield [str(event["UID"]), str(event["SUMMARY"]), day(start), day(end), parts(rule) if rule else [], []]


def with_vobject(text):
    import vobject

    calendar = vobject.readOne(text)
    calendar.validate(raiseException=True)
    for event in calendar.vevent_list:
        start = event.dtstart.value
        end = event.dtend.value if hasattr(event, "dtend") else start
        rule = event.rrule.value if hasattr(event, "rrule") else ""
        days = [day(found)[:10] for found in itertools.islice(event.rruleset, MOST_DAYS)] if rule else []
        yield [event.uid.value, event.summary.value, day(start), day(end), parts(rule) if rule else [], days]


reader = {"icalendar": with_icalendar, "vobject": with_vobject}[sys.argv[1]]
with open(sys.argv[2], encoding="utf-8", newline="") as file:
    json.dump(list(reader(file.read())), sys.stdout, ensure_ascii=False)
