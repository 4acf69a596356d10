package org.bordercatalogue.web.http;

import java.util.List;
import org.bordercatalogue.posting.Flaw;

/**
 * Why a request was not answered as asked.
 *
 * @param status of HTTP
 * @param code a word for programs, such as {@code not-found}
 * @param detail for people; empty where the reason is ours and not to be told
 * @param retrySeconds after which it is of use to try again, 0 where that is not known
 * @param flaws all that has to be put right, each with its place
 */
record Failure(int status, String code, String detail, long retrySeconds, List<Flaw> flaws) {
    Failure {
        flaws = List.copyOf(flaws);
    }

    Failure(int status, String code, String detail, long retrySeconds) {
        this(status, code, detail, retrySeconds, List.of());
    }

    /** Of which nobody knows when it will be over. */
    Failure(int status, String code, String detail) {
        this(status, code, detail, 0);
    }
}
