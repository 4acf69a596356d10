package org.bordercatalogue.journey;

/** Whether the browser runs scripts. */
enum Scripts {
    ON,
    OFF
}
