package org.bordercatalogue.web.http;

/**
 * Why a request was not answered as asked.
 *
 * @param status of HTTP
 * @param code a word for programs, such as {@code not-found}
 * @param detail for people; empty where the reason is ours and not to be told
 */
record Failure(int status, String code, String detail) {}
