package org.bordercatalogue.web.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.posting.Flaw;

/** A failure that is told to a program, with the place of everything that has to be put right. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int UNPROCESSABLE = 422;

    private final int status;
    private final String code;
    private final transient List<Flaw> flaws;
    private final transient Map<String, String> headers;

    private ProblemException(
            int status, String code, String detail, List<Flaw> flaws, Map<String, String> headers) {
        super(detail);
        this.status = status;
        this.code = code;
        this.flaws = List.copyOf(flaws);
        this.headers = Map.copyOf(headers);
    }

    /**
     * @param code a word for programs
     * @param detail what was wrong and what would be right
     */
    public static ProblemException of(int status, String code, String detail) {
        return new ProblemException(status, code, detail, List.of(), Map.of());
    }

    /** What was sent could be read, and is not as it must be. */
    public static ProblemException flawed(List<Flaw> flaws) {
        return new ProblemException(
                UNPROCESSABLE,
                "invalid-content",
                "Nothing was kept; put right what the faults say and send it again.",
                flaws,
                Map.of());
    }

    /** Nobody comes with this token. */
    public static ProblemException unauthorized(String detail) {
        return new ProblemException(
                UNAUTHORIZED,
                "invalid-token",
                detail,
                List.of(),
                Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\""));
    }

    /** The token does not allow it. */
    public static ProblemException insufficient(String scope) {
        return new ProblemException(
                FORBIDDEN,
                "insufficient-scope",
                "The token may not do this; it needs the scope " + scope + ".",
                List.of(),
                Map.of(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer error=\"insufficient_scope\", scope=\"" + scope + "\""));
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    Map<String, String> headers() {
        return headers;
    }
}
