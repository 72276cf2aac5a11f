/** A line that ends so cannot end its paragraph. */
export const OPEN_END =
  /(?:^|\s)(?:và|hoặc|của|với|cho|tại|theo|số|các|những|về|do|từ|đến|trong|ngày|tháng|năm|là|để|trên|không quá|ít nhất|tối đa|tối thiểu|trong vòng|khoản|điểm|Điều|Mục|Phụ lục)$|[,–-]$/u;
