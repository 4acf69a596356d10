package org.bordercatalogue.web.answer;

/**
 * What an answer depends on besides the index.
 *
 * @param address path and query as they were asked
 * @param accept the formats that were asked for
 */
record AnswerKey(String address, String accept, String language) {
    int weight() {
        return 2 * (address.length() + accept.length() + language.length());
    }
}
