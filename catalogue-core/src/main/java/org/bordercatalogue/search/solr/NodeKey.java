package org.bordercatalogue.search.solr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.apache.solr.core.CloudConfig;

/**
 * The key pair with which a node of a cloud would sign what it asks of others. The embedded node
 * asks nobody, but makes a pair of full strength at every start unless it is given one, which takes
 * a second and more.
 */
final class NodeKey {
    /** The shortest there is: nothing is ever signed with it. */
    private static final int BITS = 512;

    private NodeKey() {}

    /**
     * A configuration of no cloud at all, but with a key pair, which is written to the folder.
     *
     * @throws IOException when the folder takes no files
     */
    static CloudConfig writtenTo(Path folder) throws IOException {
        KeyPair pair = pair();
        Path secret = folder.resolve("node.key");
        Path open = folder.resolve("node.pub");
        Files.writeString(
                secret, Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded()));
        Files.write(open, pair.getPublic().getEncoded());
        return new CloudConfig.CloudConfigBuilder("embedded", 0, "")
                .setPkiHandlerPrivateKeyPath(secret.toUri().toString())
                .setPkiHandlerPublicKeyPath(open.toUri().toString())
                .build();
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");
            pairs.initialize(BITS);
            return pairs.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows RSA", e);
        }
    }
}
