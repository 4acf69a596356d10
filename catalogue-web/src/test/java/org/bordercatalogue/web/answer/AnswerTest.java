package org.bordercatalogue.web.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerTest {
    @Test
    void bearsTheNonceOfWhoeverAsks() {
        byte[] body = "é <script nonce=\"abc\"> ü <script nonce=\"abc\"> ع".getBytes(UTF_8);
        Answer answer = Answer.of(1, Map.of(), EachTime.NOTHING, body, "abc");
        assertThat(new String(answer.body("xyz"), UTF_8))
                .isEqualTo("é <script nonce=\"xyz\"> ü <script nonce=\"xyz\"> ع");
    }

    @Test
    void withoutANonceStaysAsItWas() {
        byte[] body = "{\"name\":\"é\"}".getBytes(UTF_8);
        assertThat(Answer.of(1, Map.of(), EachTime.NOTHING, body, "abc").body("xyz"))
                .isEqualTo(body);
    }

    @Test
    void belongsToOneGeneration() {
        Answer answer = Answer.of(7, Map.of(), EachTime.NOTHING, new byte[0], "abc");
        assertThat(answer.isOf(7)).isTrue();
        assertThat(answer.isOf(8)).isFalse();
    }
}
