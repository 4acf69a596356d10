package org.bordercatalogue.web.access;

import org.bordercatalogue.signin.Identity;

/** People whom a route is for. */
public enum Group {
    ANYBODY {
        @Override
        public boolean holds(Identity identity) {
            return true;
        }
    },
    SIGNED_IN {
        @Override
        public boolean holds(Identity identity) {
            return identity.signedIn();
        }
    },
    DELEGATE {
        @Override
        public boolean holds(Identity identity) {
            return identity.actor().delegate();
        }
    },
    /** Who belongs to any exhibitor. */
    EXHIBITOR {
        @Override
        public boolean holds(Identity identity) {
            return !identity.actor().exhibitors().isEmpty();
        }
    },
    ORGANISER {
        @Override
        public boolean holds(Identity identity) {
            return identity.actor().organiser();
        }
    },
    ADMINISTRATOR {
        @Override
        public boolean holds(Identity identity) {
            return identity.actor().administrator();
        }
    };

    public abstract boolean holds(Identity identity);
}
