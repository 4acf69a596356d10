package org.bordercatalogue.web.http;

/** Names under which a request carries what was decided at the door. */
final class RequestProperties {
    /** The 128-bit nonce that the answer's policy allows scripts by. */
    static final String NONCE = "org.bordercatalogue.nonce";

    /** The id by which the log and the visitor speak of this request. */
    static final String ID = "org.bordercatalogue.request";

    /** The address at the other end of the connection. */
    static final String ADDRESS = "org.bordercatalogue.address";

    private RequestProperties() {}
}
