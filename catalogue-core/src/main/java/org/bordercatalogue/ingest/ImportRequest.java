package org.bordercatalogue.ingest;

import java.nio.file.Path;

/**
 * A file to be imported.
 *
 * @param dryRun whether only to tell what would happen
 * @param actor under whose name it is published
 */
public record ImportRequest(Path file, boolean dryRun, String actor) {}
