package org.bordercatalogue.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bordercatalogue.figure.FigureReader;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.kernel.Sha256;
import org.bordercatalogue.unit.Units;

/**
 * Makes a registry of packs. A pack that is malformed, that does not fit the others, or whose
 * examples do not read as it promises is refused, and with it those that build on it; the rest
 * load.
 */
public final class PackLoader {
    private final Units units;
    private final FigureReader reader;
    private final PackSchema schema = new PackSchema();

    public PackLoader(Units units, FigureReader reader) {
        this.units = units;
        this.reader = reader;
    }

    /** Loads; throws {@code INVALID_PACK} only when not even the root pack is sound. */
    public LoadedPacks load(List<PackSource> sources) {
        List<PackFault> refused = new ArrayList<>();
        List<ParsedPack> sound = new ArrayList<>();
        sources.forEach(source -> parse(source, refused).ifPresent(sound::add));
        String version = version(sources);
        settle(sound, refused, version);
        if (sound.stream().noneMatch(PackLoader::holdsRoot)) {
            throw new CatalogueException(
                    ErrorCode.INVALID_PACK,
                    "No usable pack defines the root type '"
                            + PackRegistry.ROOT
                            + "'. "
                            + summary(refused));
        }
        return new LoadedPacks(new PackRegistry(sound, units, version), refused);
    }

    private Optional<ParsedPack> parse(PackSource source, List<PackFault> refused) {
        try {
            PackDocument document = YamlReader.read(source);
            List<PackFault> faults = schema.check(document);
            if (faults.isEmpty()) {
                return Optional.of(ParsedPack.parse(document, units));
            }
            refused.addAll(faults);
        } catch (PackFaultException e) {
            refused.add(e.fault());
        }
        return Optional.empty();
    }

    /**
     * Refusing a pack can leave others without a parent or a capability, so it goes on until
     * nothing more falls.
     */
    private void settle(List<ParsedPack> packs, List<PackFault> refused, String version) {
        List<PackFault> faults;
        do {
            Linker linker = new Linker(packs);
            faults = refuse(packs, refused, linker::check);
            if (faults.isEmpty() && packs.stream().anyMatch(PackLoader::holdsRoot)) {
                ExampleCheck examples =
                        new ExampleCheck(new PackRegistry(packs, units, version), reader);
                faults = refuse(packs, refused, examples::check);
            }
        } while (!faults.isEmpty());
    }

    private static List<PackFault> refuse(
            List<ParsedPack> packs,
            List<PackFault> refused,
            Function<ParsedPack, List<PackFault>> check) {
        List<PackFault> faults = new ArrayList<>();
        for (ParsedPack pack : List.copyOf(packs)) {
            List<PackFault> found = check.apply(pack);
            if (!found.isEmpty()) {
                packs.remove(pack);
                faults.addAll(found);
            }
        }
        refused.addAll(faults);
        return faults;
    }

    private static boolean holdsRoot(ParsedPack pack) {
        return pack.types().stream().anyMatch(type -> type.value().id().equals(PackRegistry.ROOT));
    }

    private static String summary(List<PackFault> refused) {
        return String.join("; ", refused.stream().map(PackFault::toString).toList());
    }

    private static String version(List<PackSource> sources) {
        MessageDigest digest = Sha256.digest();
        sources.forEach(source -> digest.update(source.text().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }
}
