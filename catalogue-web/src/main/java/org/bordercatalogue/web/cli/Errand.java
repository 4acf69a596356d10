package org.bordercatalogue.web.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Work on an open catalogue, asked for by a command; the same whether done here or by the server
 * that has it open.
 */
sealed interface Errand {
    /** Reads supplier files. */
    record Import(List<Path> files, boolean dryRun) implements Errand {
        public Import {
            files = files.stream().map(Path::toAbsolutePath).toList();
        }
    }

    /** Writes everything as JSON Lines. */
    record Export(Path file) implements Errand {
        public Export {
            file = file.toAbsolutePath();
        }
    }

    /** Writes the store, its media and the packs into one file. */
    record Backup(Path file) implements Errand {
        public Backup {
            file = file.toAbsolutePath();
        }
    }

    /** Builds the index anew. */
    record Reindex() implements Errand {}

    /** Compares store and index. */
    record Check() implements Errand {}

    /**
     * Lets somebody in who can let others in.
     *
     * @param role by its word
     */
    record User(String email, String name, String role) implements Errand {}

    /** The errand as words, from which {@link #parse} makes it again. */
    default List<String> words() {
        return switch (this) {
            case Import(List<Path> files, boolean dryRun) ->
                    Stream.concat(
                                    Stream.of("import", Boolean.toString(dryRun)),
                                    files.stream().map(Path::toString))
                            .toList();
            case Export(Path file) -> List.of("export", file.toString());
            case Backup(Path file) -> List.of("backup", file.toString());
            case Reindex _ -> List.of("reindex");
            case Check _ -> List.of("check");
            case User(String email, String name, String role) -> List.of("user", email, name, role);
        };
    }

    static Errand parse(List<String> words) {
        List<String> rest = new ArrayList<>(words.subList(1, words.size()));
        return switch (words.getFirst()) {
            case "import" ->
                    new Import(
                            rest.subList(1, rest.size()).stream().map(Path::of).toList(),
                            Boolean.parseBoolean(rest.getFirst()));
            case "export" -> new Export(Path.of(rest.getFirst()));
            case "backup" -> new Backup(Path.of(rest.getFirst()));
            case "reindex" -> new Reindex();
            case "check" -> new Check();
            case "user" -> new User(rest.get(0), rest.get(1), rest.get(2));
            default -> throw new IllegalArgumentException("no such errand: " + words.getFirst());
        };
    }
}
