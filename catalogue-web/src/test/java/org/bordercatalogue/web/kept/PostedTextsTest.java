package org.bordercatalogue.web.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.account.SecretSeal;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.account.aesgcm.AesGcmSeal;
import org.junit.jupiter.api.Test;

class PostedTextsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Map<String, List<String>> FIELDS =
            Map.of(
                    "weight.1.text", List.of("1 kg & more = \"ä\"\n٣٢٠"),
                    "mobility", List.of("fixed", "mobile"),
                    "_version", List.of("3"),
                    "_remark.weight", List.of("Which?"),
                    "_reason", List.of(" "),
                    "form-token", List.of("old"),
                    "_kept", List.of("older"));

    private final Secrets secrets = new Secrets(new SecureRandom());
    private final SecretSeal seal = new AesGcmSeal(secrets.bytes(32), secrets);
    private final PostedTexts texts = at(NOW);

    @Test
    void opensForItsWriterWhatWasPostedButForTheTokens() {
        PostedText text = texts.posted("/drafts/a.1/submit", Optional.of("ana"), FIELDS);

        assertThat(texts.open(texts.seal(text).orElseThrow(), "ana"))
                .isEqualTo(new Opened.Whole(text));
        assertThat(text.fields())
                .containsOnlyKeys(
                        "weight.1.text", "mobility", "_version", "_remark.weight", "_reason");
        assertThat(text.typed())
                .isEqualTo(
                        Map.of(
                                "weight.1.text", FIELDS.get("weight.1.text"),
                                "mobility", List.of("fixed", "mobile"),
                                "weight", List.of("Which?")));
    }

    @Test
    void opensForNobodyElseUnlessNobodyKnowsWhoseItIs() {
        PostedText anas = texts.posted("/a", Optional.of("ana"), FIELDS);
        PostedText somebodys = texts.posted("/a", Optional.empty(), FIELDS);

        assertThat(texts.open(texts.seal(anas).orElseThrow(), "bea"))
                .isInstanceOf(Opened.Foreign.class);
        assertThat(texts.open(texts.seal(somebodys).orElseThrow(), "bea"))
                .isInstanceOf(Opened.Whole.class);
    }

    @Test
    void opensNothingLateOrChangedOrSealedForSomethingElse() {
        String sealed = texts.seal(texts.posted("/a", Optional.empty(), FIELDS)).orElseThrow();

        assertThat(at(NOW.plus(Duration.ofHours(24))).open(sealed, "ana"))
                .isInstanceOf(Opened.Whole.class);
        assertThat(at(NOW.plus(Duration.ofHours(24)).plusSeconds(1)).open(sealed, "ana"))
                .isInstanceOf(Opened.Late.class);
        assertThat(texts.open(sealed.replaceFirst(".{8}$", "AAAAAAAA"), "ana"))
                .isInstanceOf(Opened.Spoilt.class);
        assertThat(texts.open(seal.seal("ana", "1\nana\n/a\nweight=1"), "ana"))
                .isInstanceOf(Opened.Spoilt.class);
        assertThat(texts.open("1\nana\n/a\nweight=1", "ana")).isInstanceOf(Opened.Spoilt.class);
    }

    @Test
    void carriesNoMoreThanAFormCanHold() {
        String longest = "a".repeat(PostedTexts.LONGEST - 100);

        assertThat(seal(longest)).hasValueSatisfying(it -> assertThat(it).hasSizeLessThan(800_000));
        assertThat(seal(longest + "a".repeat(100))).isEmpty();
    }

    private Optional<String> seal(String value) {
        return texts.seal(
                texts.posted("/a", Optional.empty(), Map.of("description.en", List.of(value))));
    }

    private PostedTexts at(Instant now) {
        return new PostedTexts(seal, Clock.fixed(now, ZoneOffset.UTC));
    }
}
