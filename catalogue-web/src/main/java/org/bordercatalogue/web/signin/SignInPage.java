package org.bordercatalogue.web.signin;

import org.bordercatalogue.web.view.Frame;

/**
 * The page on which one signs in.
 *
 * @param email as it was typed before
 * @param next where to go on, empty for the own account
 * @param carried a sealed text that is carried along, else empty
 * @param fault what was wrong, empty at first
 * @param notice what happened before, empty at first
 */
record SignInPage(
        Frame frame,
        String action,
        String email,
        String next,
        String carried,
        String fault,
        String notice,
        String forgotten,
        String register) {}
