package org.bordercatalogue.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole application, killed in the middle of its work. What it said was done is there, and is
 * found.
 */
@Order(4)
class KilledApplicationTest {
    private static final int ROUNDS = 3;
    private static final int PRODUCTS = 120;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void keepsAndFindsWhatItAcknowledgedBeforeItWasKilled(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        RunningCatalogue catalogue = RunningCatalogue.serve(data);
        for (int round = 1; round <= ROUNDS; round++) {
            Path acknowledged = products(folder, "acknowledged", round);
            assertThat(Cli.run(data, "import", acknowledged.toString())).isZero();
            Process unfinished =
                    Cli.start(data, "import", products(folder, "unfinished", round).toString());
            catalogue.kill();
            unfinished.destroyForcibly().waitFor();

            catalogue = RunningCatalogue.serve(data);
            assertThat(found(catalogue, "Acknowledged " + round)).isEqualTo(PRODUCTS);
            assertThat(Cli.run(data, "check")).isZero();
        }
        catalogue.close();
    }

    /** Visibly fictional products, as JSON Lines. */
    private static Path products(Path folder, String name, int round) throws IOException {
        String exhibitor = "fictional-" + name + "-" + round;
        String title =
                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " " + round;
        List<String> lines =
                IntStream.rangeClosed(0, PRODUCTS)
                        .mapToObj(i ->
                                i == 0
                                        ? """
                                        {"exhibitor":{"id":"%s","name":"Fictional %s"}}\
                                        """
                                                .formatted(exhibitor, title)
                                        : """
                                        {"product":{"exhibitor":"%s","name":"%s model %d","type":"cargo-scanner","capabilities":{"weight":[{"value":%d,"unit":"kg"}]}}}\
                                        """
                                                .formatted(exhibitor, title, i, 100 + i))
                        .toList();
        return Files.write(folder.resolve(name + round + ".jsonl"), lines);
    }

    private int found(RunningCatalogue catalogue, String exhibitor) throws Exception {
        URI search =
                catalogue.page(
                        "api/v1/products?exhibitor=fictional-"
                                + exhibitor.toLowerCase(Locale.ROOT).replace(' ', '-'));
        HttpResponse<String> answer =
                client.send(
                        HttpRequest.newBuilder(search).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return Integer.parseInt(answer.body().replaceFirst("(?s)^\\{\"total\":(\\d+).*", "$1"));
    }
}
