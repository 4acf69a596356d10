package org.bordercatalogue.store.rehearsal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.exhibitor.ExhibitorStore;
import org.bordercatalogue.kernel.Slug;

/** Exhibitors, the rehearsed ones in front of the real. */
record RehearsedExhibitors(ExhibitorStore real, Memory memory) implements ExhibitorStore {
    /** What was saved in rehearsal. */
    record Memory(Map<String, Exhibitor> saved) {
        Memory() {
            this(new LinkedHashMap<>());
        }
    }

    @Override
    public Optional<Exhibitor> findExhibitor(String id) {
        return Optional.ofNullable(memory.saved().get(id)).or(() -> real.findExhibitor(id));
    }

    @Override
    public Optional<Exhibitor> matchExhibitor(String name) {
        String slug = Slug.of(name);
        return memory.saved().values().stream()
                .filter(exhibitor -> names(exhibitor).map(Slug::of).anyMatch(slug::equals))
                .findFirst()
                .or(() ->
                        real.matchExhibitor(name)
                                .filter(found -> !memory.saved().containsKey(found.id())));
    }

    @Override
    public List<Exhibitor> listExhibitors() {
        return Stream.concat(
                        memory.saved().values().stream(),
                        real.listExhibitors().stream()
                                .filter(each -> !memory.saved().containsKey(each.id())))
                .sorted(Comparator.comparing(Exhibitor::name).thenComparing(Exhibitor::id))
                .toList();
    }

    @Override
    public boolean saveExhibitor(Exhibitor exhibitor) {
        boolean changed = !findExhibitor(exhibitor.id()).equals(Optional.of(exhibitor));
        memory.saved().put(exhibitor.id(), exhibitor);
        return changed;
    }

    private static Stream<String> names(Exhibitor exhibitor) {
        return Stream.of(
                        List.of(exhibitor.id(), exhibitor.name()),
                        exhibitor.aliases(),
                        exhibitor.formerNames())
                .flatMap(List::stream);
    }
}
