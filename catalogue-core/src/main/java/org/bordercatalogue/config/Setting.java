package org.bordercatalogue.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The name of one setting, in a file, in the environment and on the command line. */
public enum Setting {
    DATA,
    HOST,
    PORT,
    MOUNT,
    DEMO,
    STORE,
    STORE_USER,
    STORE_PASSWORD,
    SOLR,
    BASE_URL,
    SMTP,
    SMTP_USER,
    SMTP_PASSWORD,
    MAIL_FROM,
    TRUSTED_PROXIES;

    /** The name in a file and, behind two hyphens, on the command line: {@code store-user}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name in the environment: {@code CATALOGUE_STORE_USER}. */
    public String variable() {
        return "CATALOGUE_" + name();
    }

    static Optional<Setting> findSetting(String key) {
        return Arrays.stream(values()).filter(setting -> setting.key().equals(key)).findFirst();
    }
}
