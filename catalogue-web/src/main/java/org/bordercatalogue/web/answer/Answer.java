package org.bordercatalogue.web.answer;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;

/** An answer as it was sent, open for the nonce of the one who asks next. */
final class Answer {
    private final long generation;
    private final Map<String, String> headers;
    private final byte[] body;
    private final int[] nonces;
    private final EachTime eachTime;

    private Answer(
            long generation,
            Map<String, String> headers,
            byte[] body,
            int[] nonces,
            EachTime eachTime) {
        this.generation = generation;
        this.headers = Map.copyOf(headers);
        this.body = body;
        this.nonces = nonces;
        this.eachTime = eachTime;
    }

    /**
     * @param eachTime what is done with it besides
     * @param body kept as it is; nobody may change it any more
     * @param nonce where it stands in the body the next one is put, which is as long; empty where
     *     none can stand
     */
    static Answer of(
            long generation,
            Map<String, String> headers,
            EachTime eachTime,
            byte[] body,
            String nonce) {
        int[] places = nonce.isEmpty() ? new int[0] : places(nonce, body);
        return new Answer(generation, headers, body, places, eachTime);
    }

    boolean isOf(long now) {
        return generation == now;
    }

    EachTime eachTime() {
        return eachTime;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] body(String nonce) {
        if (nonces.length == 0) {
            return body;
        }
        byte[] next = bytes(nonce);
        byte[] opened = body.clone();
        for (int place : nonces) {
            System.arraycopy(next, 0, opened, place, next.length);
        }
        return opened;
    }

    int weight() {
        return body.length;
    }

    private static int[] places(String nonce, byte[] body) {
        // One character for each byte, so that places are those of the body.
        String text = new String(body, StandardCharsets.ISO_8859_1);
        return IntStream.iterate(
                        text.indexOf(nonce),
                        at -> at >= 0,
                        at -> text.indexOf(nonce, at + nonce.length()))
                .toArray();
    }

    private static byte[] bytes(String nonce) {
        return nonce.getBytes(StandardCharsets.US_ASCII);
    }
}
