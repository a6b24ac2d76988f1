package nl.weerklank.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Secrets of a demo or test installation: made once, kept in the data folder, readable by its owner only. */
public final class Secrets {

    /** The accounts of the demo (domain/6-demo-data 6.2). */
    private static final List<String> ACCOUNTS = Stream.of("inwoner:12", "ambassadeur:1", "sleutelpersoon:3",
            "gespreksleider:4", "ervaringsdeskundige:2", "buurtondersteuner:1", "wijkregisseur:1", "wijkprofessional:2",
            "beleid:2", "onderzoeker:1", "redacteur:1", "fonds:2", "betaler:1", "adviesraadvz:1", "adviessecretaris:1",
            "adviesraad:6", "ervaringsraad:3", "bestuurder:1", "griffie:1", "organisatie:4", "privacy:1", "beheer:1",
            "jury:5", "taalpanel:3")
            .map(group -> group.split(":"))
            .flatMap(group -> IntStream.rangeClosed(1, Integer.parseInt(group[1]))
                    .mapToObj("%s%%02d".formatted(group[0])::formatted))
            .toList();

    private Secrets() {
    }

    /** The file with {@code account=password} lines, made the first time. */
    public static Path demoPasswords(Path folder) throws IOException {
        var file = folder.resolve("demo-passwords");
        if (!Files.exists(file)) {
            var random = new SecureRandom();
            write(file, ACCOUNTS.stream().map(account -> account + "=" + hex(random, 8))
                    .collect(Collectors.joining("\n", "", "\n")));
        }
        return file;
    }

    /** The key of the vault, made the first time; losing it is losing what is in the vault. */
    public static String vaultKey(Path folder) throws IOException {
        var file = folder.resolve("vault.key");
        if (!Files.exists(file)) {
            var key = new byte[32];
            new SecureRandom().nextBytes(key);
            write(file, Base64.getEncoder().encodeToString(key));
        }
        return Files.readString(file).strip();
    }

    static String hex(SecureRandom random, int bytes) {
        var secret = new byte[bytes];
        random.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    static void write(Path file, String secret) throws IOException {
        Files.createDirectories(file.getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret);
    }
}
