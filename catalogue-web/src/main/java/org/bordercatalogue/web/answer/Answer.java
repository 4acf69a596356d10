package org.bordercatalogue.web.answer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An answer as it was sent, open for the nonce of the one who asks next. */
final class Answer {
    private final long generation;
    private final Map<String, String> headers;
    private final List<byte[]> pieces;
    private final EachTime eachTime;

    private Answer(
            long generation, Map<String, String> headers, List<byte[]> pieces, EachTime eachTime) {
        this.generation = generation;
        this.headers = Map.copyOf(headers);
        this.pieces = List.copyOf(pieces);
        this.eachTime = eachTime;
    }

    /**
     * @param eachTime what is done with it besides
     * @param nonce where it stands in the body the next one is put; empty where none can stand
     */
    static Answer of(
            long generation,
            Map<String, String> headers,
            EachTime eachTime,
            byte[] body,
            String nonce) {
        if (nonce.isEmpty()) {
            return new Answer(generation, headers, List.of(body), eachTime);
        }
        // One character for each byte, so that places are those of the body.
        String text = new String(body, StandardCharsets.ISO_8859_1);
        List<byte[]> pieces = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(nonce); at >= 0; at = text.indexOf(nonce, from)) {
            pieces.add(text.substring(from, at).getBytes(StandardCharsets.ISO_8859_1));
            from = at + nonce.length();
        }
        pieces.add(text.substring(from).getBytes(StandardCharsets.ISO_8859_1));
        return new Answer(generation, headers, pieces, eachTime);
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
        if (pieces.size() == 1) {
            return pieces.getFirst();
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] between = nonce.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                body.writeBytes(between);
            }
            body.writeBytes(pieces.get(i));
        }
        return body.toByteArray();
    }

    int weight() {
        return pieces.stream().mapToInt(piece -> piece.length).sum();
    }
}
