package org.bordercatalogue.account.aesgcm;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bordercatalogue.account.SecretSeal;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/** AES-256 in Galois/Counter Mode, a new nonce each time, bound to the owner. */
public final class AesGcmSeal implements SecretSeal {
    /** Begins what is sealed; no secret in Base32 has a colon. */
    private static final String MARK = "aes-gcm:";

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final Secrets secrets;

    /**
     * @param key of 32 bytes
     */
    public AesGcmSeal(byte[] key, Secrets secrets) {
        this.key = new SecretKeySpec(key, "AES");
        this.secrets = secrets;
    }

    @Override
    public String seal(String owner, String secret) {
        byte[] nonce = secrets.bytes(NONCE_BYTES);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, nonce, owner)
                            .doFinal(secret.getBytes(StandardCharsets.UTF_8));
            byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
            return MARK + Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    @Override
    public String open(String owner, String kept) {
        if (!kept.startsWith(MARK)) {
            return kept;
        }
        try {
            return unsealed(owner, kept);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new CatalogueException(
                    ErrorCode.CORRUPT,
                    "A secret of the store cannot be opened: the key file "
                            + SealKey.FILE
                            + " of the data folder is not the one that it was sealed with.",
                    e);
        }
    }

    @Override
    public Optional<String> find(String owner, String sealed) {
        if (!sealed.startsWith(MARK)) {
            return Optional.empty();
        }
        try {
            return Optional.of(unsealed(owner, sealed));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String unsealed(String owner, String sealed) throws GeneralSecurityException {
        byte[] all = Base64.getDecoder().decode(sealed.substring(MARK.length()));
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        byte[] hidden = Arrays.copyOfRange(all, NONCE_BYTES, all.length);
        return new String(
                cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(hidden), StandardCharsets.UTF_8);
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
