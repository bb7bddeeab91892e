/**
 * The form of the shipped index. Raised where code that reads the form before would read it wrongly: a
 * page and an index of two builds may meet, where one of them was kept for times without a connection.
 */
export const INDEX_FORMAT = 1;
