package org.bordercatalogue.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bordercatalogue.kernel.CatalogueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example",
                "first.last+tag@sub.agency.example",
                "jörg@zoll.example",
                "x@bücher.example",
                " padded@agency.example "
            })
    void takesAddressesThatPeopleHave(String text) {
        assertThat(new EmailAddress(text).text()).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@",
                "@b.example",
                "a@b",
                "a b@c.example",
                "a@b.example\r\nBcc: c@d.example",
                "a@b.example\nBcc:c@d.example",
                "a\u0000@b.example",
                "<a@b.example>",
                "\"a b\"@c.example",
                "a@[192.0.2.1]",
                "a@b..example",
                "a..b@c.example",
                ".a@c.example",
                "a@-b.example",
                "a,b@c.example",
                "a@b.example, c@d.example",
                "a;b@c.example",
                "a@b@c.example"
            })
    void refusesWhatIsNoneOrCouldCarryMore(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(CatalogueException.class);
    }

    @Test
    void knowsAnAddressHoweverItIsWritten() {
        assertThat(new EmailAddress("Ana@Bücher.Example").key())
                .isEqualTo(new EmailAddress("ana@xn--bcher-kva.example").key());
    }
}
