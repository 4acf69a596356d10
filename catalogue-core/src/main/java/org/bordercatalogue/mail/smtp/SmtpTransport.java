package org.bordercatalogue.mail.smtp;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.bordercatalogue.config.Secret;
import org.bordercatalogue.mail.Mail;
import org.bordercatalogue.mail.MailTransport;

/** Speaks SMTP. Never waits long: the next mail waits behind this one. */
public final class SmtpTransport implements MailTransport {
    private static final String TIMEOUT_MILLIS = "15000";

    private final SmtpConfig config;
    private final Clock clock;
    private final Session session;

    public SmtpTransport(SmtpConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.session = Session.getInstance(properties(config), authenticator(config));
    }

    @Override
    public void send(Mail mail) throws NotSentException {
        try {
            Transport.send(message(mail));
        } catch (SendFailedException e) {
            throw new NotSentException(reason(e), e.getInvalidAddresses() != null, e);
        } catch (MessagingException e) {
            throw new NotSentException(reason(e), false, e);
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(config.from().text(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to().text(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        // Keeps machines from answering, RFC 3834.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static Properties properties(SmtpConfig config) {
        String protocol = config.encrypted() ? "smtps" : "smtp";
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty("mail.transport.protocol.rfc822", protocol);
        properties.setProperty(prefix + "host", config.server().getHost());
        properties.setProperty(prefix + "port", Integer.toString(config.port()));
        properties.setProperty(prefix + "auth", Boolean.toString(config.user().isPresent()));
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "timeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "writetimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", "true");
        // A password is sent through an encrypted line or not at all.
        properties.setProperty(
                prefix + "starttls.required", Boolean.toString(config.user().isPresent()));
        return properties;
    }

    private static Authenticator authenticator(SmtpConfig config) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        config.user().orElse(""), config.password().map(Secret::reveal).orElse(""));
            }
        };
    }

    /** The server's words on one line. */
    private static String reason(MessagingException e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    }
}
