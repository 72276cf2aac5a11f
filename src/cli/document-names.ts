/** Names of files in a folder that are taken for documents: a file that is named itself may be called anything. */
export const DOCUMENT = /\.(?:txt|text|md|markdown|docx|docm|dotx|dotm|odt|ott|doc|dot|rtf|html|htm|xhtml|pdf)$/i;
