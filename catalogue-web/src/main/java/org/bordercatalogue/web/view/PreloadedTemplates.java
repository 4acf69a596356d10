package org.bordercatalogue.web.view;

import com.github.jknack.handlebars.io.AbstractTemplateLoader;
import com.github.jknack.handlebars.io.StringTemplateSource;
import com.github.jknack.handlebars.io.TemplateSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The templates of the class path, all read at start. A name that is not among them is refused,
 * wherever it leads; the library's own loader would also open the file's address at every include.
 */
final class PreloadedTemplates extends AbstractTemplateLoader {
    private static final String SUFFIX = ".hbs";

    private final SortedMap<String, TemplateSource> sources = new TreeMap<>();

    private PreloadedTemplates(Map<String, String> texts) {
        texts.forEach((name, text) -> sources.put(name, new StringTemplateSource(name, text)));
    }

    static PreloadedTemplates fromClassPath() {
        try {
            URI folder =
                    Objects.requireNonNull(PreloadedTemplates.class.getResource("/templates"))
                            .toURI();
            return folder.getScheme().equals("jar") ? inArchive(folder) : under(Path.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the templates", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the templates stand at an unreadable address", e);
        }
    }

    Set<String> names() {
        return sources.keySet();
    }

    @Override
    public TemplateSource sourceAt(String name) throws IOException {
        TemplateSource source = sources.get(name);
        if (source == null) {
            throw new FileNotFoundException("no template " + name);
        }
        return source;
    }

    private static PreloadedTemplates inArchive(URI folder) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(folder, Map.of())) {
            return under(archive.getPath("/templates"));
        }
    }

    private static PreloadedTemplates under(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(SUFFIX)).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                texts.put(
                        path.substring(0, path.length() - SUFFIX.length()), Files.readString(file));
            }
        }
        return new PreloadedTemplates(texts);
    }
}
