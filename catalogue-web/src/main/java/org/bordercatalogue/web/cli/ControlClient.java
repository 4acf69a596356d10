package org.bordercatalogue.web.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/** Hands an errand to the server that has the data folder open, and repeats what it says. */
final class ControlClient {
    private final Voice voice;

    ControlClient(Voice voice) {
        this.voice = voice;
    }

    /**
     * The exit code, or empty when no server answers for the folder: a server that was killed
     * leaves its control file, and whether one lives is for the lock of the folder to say.
     */
    Optional<Integer> send(Path data, Errand errand) {
        Optional<ControlFile> control = ControlFile.find(data);
        if (control.isEmpty()) {
            return Optional.empty();
        }
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), control.get().port());
                PrintWriter out = new PrintWriter(server.getOutputStream(), true, UTF_8);
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8))) {
            out.println(control.get().token());
            out.println(ControlLine.write(errand.words()));
            Optional<String> first = Optional.ofNullable(in.readLine());
            return first.isPresent()
                    ? Optional.of(repeat(data, first.get(), in))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private int repeat(Path data, String first, BufferedReader in) {
        try {
            for (String line = first; line != null; line = in.readLine()) {
                List<String> words = ControlLine.read(line);
                switch (words.getFirst()) {
                    case ChannelVoice.SAY -> voice.say(words.get(1));
                    case ChannelVoice.PROGRESS -> voice.progress(words.get(1));
                    default -> {
                        return Integer.parseInt(words.get(1));
                    }
                }
            }
        } catch (IOException e) {
            throw unfinished(data, e);
        }
        throw unfinished(data, new EOFException("the connection ended early"));
    }

    private static CatalogueException unfinished(Path data, IOException cause) {
        return new CatalogueException(
                ErrorCode.IN_USE,
                "The server that has "
                        + data
                        + " open did not finish the command: "
                        + cause.getMessage(),
                cause);
    }
}
