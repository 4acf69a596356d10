/** Mail handed over by SMTP. */
@NullMarked
package org.bordercatalogue.mail.smtp;

import org.jspecify.annotations.NullMarked;
