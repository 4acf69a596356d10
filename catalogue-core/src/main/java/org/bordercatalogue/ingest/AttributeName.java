package org.bordercatalogue.ingest;

/**
 * An attribute as the long CSV writes it, {@code name@suffix}; the suffix is empty when there is
 * none.
 */
record AttributeName(String name, String suffix) {
    static AttributeName of(String attribute) {
        int at = attribute.indexOf('@');
        return at < 0
                ? new AttributeName(attribute, "")
                : new AttributeName(
                        attribute.substring(0, at).strip(), attribute.substring(at + 1).strip());
    }
}
