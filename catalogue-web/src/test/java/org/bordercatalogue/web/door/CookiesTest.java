package org.bordercatalogue.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.config.Setting;
import org.bordercatalogue.config.SettingsReader;
import org.bordercatalogue.web.url.SiteAddress;
import org.junit.jupiter.api.Test;

class CookiesTest {
    private static final String SECRET = "s".repeat(43);

    @Test
    void bearTheHostPrefixAtTheRoot() {
        assertThat(cookies("https://catalogue.example", "").set(Cookies.Kind.SESSION, SECRET))
                .isEqualTo("__Host-sid=" + SECRET + "; Path=/; Secure; HttpOnly; SameSite=Lax");
    }

    @Test
    void bearTheSecurePrefixAndThePathUnderAMount() {
        assertThat(cookies("https://host.example", "/a/b").set(Cookies.Kind.SESSION, SECRET))
                .isEqualTo(
                        "__Secure-sid=" + SECRET + "; Path=/a/b; Secure; HttpOnly; SameSite=Lax");
    }

    @Test
    void arePlainOnOnesOwnMachineOnly() {
        assertThat(cookies("http://localhost:8080", "").set(Cookies.Kind.SESSION, SECRET))
                .isEqualTo("sid=" + SECRET + "; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void lastAsLongAsTheirPurpose() {
        assertThat(cookies("https://catalogue.example", "").set(Cookies.Kind.DEVICE, SECRET))
                .startsWith("__Host-device=")
                .endsWith("; Max-Age=7776000");
        assertThat(cookies("https://catalogue.example", "").end(Cookies.Kind.SESSION))
                .startsWith("__Host-sid=;")
                .endsWith("; Max-Age=0");
    }

    private static Cookies cookies(String base, String mount) {
        return new Cookies(
                new SiteAddress(
                        SettingsReader.read(
                                Map.of(Setting.MOUNT, mount, Setting.BASE_URL, base),
                                Map.of(),
                                Optional.empty())));
    }
}
