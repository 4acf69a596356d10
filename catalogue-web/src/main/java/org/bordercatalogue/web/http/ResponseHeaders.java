package org.bordercatalogue.web.http;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Gives every answer its security headers and its id, whoever writes it, and refuses TRACE.
 *
 * <p>The policy names a nonce rather than {@code 'self'} for scripts: what visitors will once
 * upload comes from the same host.
 */
final class ResponseHeaders extends Handler.Wrapper {
    private static final int NONCE_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    private final TrustedProxies proxies;

    ResponseHeaders(Handler handler, TrustedProxies proxies) {
        super(handler);
        this.proxies = proxies;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String nonce = nonce();
        String id = UUID.randomUUID().toString();
        request.setAttribute(RequestProperties.NONCE, nonce);
        request.setAttribute(RequestProperties.ID, id);
        request.setAttribute(RequestProperties.ADDRESS, client(request));
        addTo(response.getHeaders(), nonce, id);
        if (HttpMethod.TRACE.is(request.getMethod())) {
            Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
            return true;
        }
        return super.handle(request, response, callback);
    }

    private String client(Request request) {
        return proxies.client(
                Request.getRemoteAddr(request),
                request.getHeaders().getCSV(HttpHeader.X_FORWARDED_FOR, false));
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void addTo(HttpFields.Mutable headers, String nonce, String id) {
        headers.put("Content-Security-Policy", policy(nonce));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "geolocation=(), camera=(), microphone=(), payment=()");
        headers.put("X-Request-Id", id);
    }

    private static String policy(String nonce) {
        return "default-src 'none'; script-src 'nonce-"
                + nonce
                + "'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
                + " manifest-src 'self'; form-action 'self'; frame-ancestors 'none';"
                + " base-uri 'none'; object-src 'none'; require-trusted-types-for 'script';"
                + " trusted-types 'none'";
    }
}
