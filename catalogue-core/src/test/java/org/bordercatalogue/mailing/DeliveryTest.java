package org.bordercatalogue.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.mail.Mail;
import org.bordercatalogue.mail.MailTransport;
import org.bordercatalogue.mail.smtp.SmtpConfig;
import org.bordercatalogue.mail.smtp.SmtpTransport;
import org.bordercatalogue.product.TestingCatalogue;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.jdbi.JdbiCatalogueStore;
import org.bordercatalogue.store.jdbi.SqliteDatabases;
import org.bordercatalogue.testing.TestingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real server of SMTP in the process. */
class DeliveryTest {
    private static final EmailAddress ANA = new EmailAddress("ana@acme.example");

    private final TestingClock clock = new TestingClock(Instant.parse("2026-03-04T05:06:07Z"));
    private final int port = freePort();
    private final GreenMail server =
            new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final CatalogueStore store;

    DeliveryTest(@TempDir Path folder) {
        this.store =
                JdbiCatalogueStore.open(
                        SqliteDatabases.in(folder), TestingCatalogue.standard().json(), clock);
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        store.close();
    }

    @Test
    void mailArrivesAsItWasWrittenAndItsTextIsForgotten() throws Exception {
        enqueue("Réinitialiser – إعادة", "Bonjour,\n\nhttps://catalogue.example/account/link/x\n");

        assertThat(delivery().deliver()).isEqualTo(1);

        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("Réinitialiser – إعادة");
        assertThat(arrived.getContent().toString()).contains("/account/link/x");
        assertThat(arrived.getAllRecipients()[0]).hasToString("ana@acme.example");
        assertThat(arrived.getFrom()[0]).hasToString("catalogue@wco.example");
        assertThat(mails()).singleElement().returns(Mail.State.SENT, Mail::state);
        assertThat(mails().getFirst().body()).isEmpty();
        assertThat(delivery().deliver()).isZero();
    }

    @Test
    void mailWaitsWhileTheServerIsAwayAndArrivesOnceItIsBack() {
        enqueue("subject", "text");
        server.stop();
        assertThat(delivery().deliver()).isZero();
        assertThat(mails().getFirst().trouble()).isPresent();
        server.start();
        assertThat(delivery().deliver()).as("not before its time").isZero();
        clock.advance(Duration.ofSeconds(30));

        assertThat(delivery().deliver()).isEqualTo(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void mailIsGivenUpAfterManyTriesAndCanBeTriedAgain() {
        enqueue("subject", "text");
        Delivery delivery = new Delivery(store, refusing(false), clock);
        for (int i = 0; i < 8; i++) {
            delivery.deliver();
            clock.advance(Duration.ofDays(3));
        }
        assertThat(mails()).singleElement().returns(Mail.State.FAILED, Mail::state);
        assertThat(mails().getFirst().body()).as("kept to be read").isEqualTo("text");

        store.write(transaction -> {
            transaction.mail().save(mails().getFirst().again(clock.instant()));
            return true;
        });
        assertThat(delivery().deliver()).isEqualTo(1);
    }

    @Test
    void anAddressThatTheServerRefusesIsNotTriedAgain() {
        enqueue("subject", "text");
        new Delivery(store, refusing(true), clock).deliver();

        assertThat(mails()).singleElement().returns(Mail.State.FAILED, Mail::state);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Delivery delivery() {
        SmtpConfig config =
                new SmtpConfig(
                        URI.create("smtp://127.0.0.1:" + port),
                        Optional.empty(),
                        Optional.empty(),
                        new EmailAddress("catalogue@wco.example"));
        return new Delivery(store, new SmtpTransport(config, clock), clock);
    }

    private static MailTransport refusing(boolean lasting) {
        return mail -> {
            throw new MailTransport.NotSentException("no", lasting, new IllegalStateException());
        };
    }

    private void enqueue(String subject, String body) {
        store.write(transaction -> {
            transaction.mail().enqueue(ANA, subject, body, clock.instant());
            return true;
        });
    }

    private List<Mail> mails() {
        return store.read(transaction -> transaction.mail().listLatest(10));
    }
}
