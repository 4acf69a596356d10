package org.bordercatalogue.mail;

/** Hands one mail over to be delivered. */
public interface MailTransport {
    /** Returns when another has taken charge of it; throws {@link NotSentException} otherwise. */
    void send(Mail mail) throws NotSentException;

    /** That a mail was not taken. */
    final class NotSentException extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean lasting;

        /**
         * @param lasting whether trying again is of no use
         */
        public NotSentException(String reason, boolean lasting, Throwable cause) {
            super(reason, cause);
            this.lasting = lasting;
        }

        public boolean lasting() {
            return lasting;
        }
    }
}
