package nl.weerklank;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server of our own that keeps what it gets, and that can be away for a while. */
final class Mailbox {

    private static final List<String> MAILS = new CopyOnWriteArrayList<>();
    private static ServerSocket door;
    private static int port;

    private Mailbox() {
    }

    /** Opens the server, the first time on a free port. */
    static synchronized int open() {
        if (door != null) {
            return port;
        }
        try {
            door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            port = door.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var listening = door;
        var thread = new Thread(() -> listen(listening), "mailbox");
        thread.setDaemon(true);
        thread.start();
        return port;
    }

    /** Nobody answers any more until it is opened again. */
    static synchronized void shut() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        door = null;
    }

    /** Mails as they came, headers included, whose text contains this. */
    static List<String> about(String text) {
        return MAILS.stream().filter(m -> m.contains(text)).toList();
    }

    private static void listen(ServerSocket listening) {
        while (true) {
            try (var socket = listening.accept()) {
                take(socket);
            } catch (SocketException closed) {
                return;
            } catch (IOException broken) {
                // The sender tries again; the next one may come.
                Thread.onSpinWait();
            }
        }
    }

    private static void take(Socket socket) throws IOException {
        socket.setSoTimeout(10_000);
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        say(socket, "220 mailbox");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("DATA")) {
                say(socket, "354 go on");
                var mail = new StringBuilder();
                for (var text = in.readLine(); text != null && !".".equals(text); text = in.readLine()) {
                    mail.append(text).append('\n');
                }
                MAILS.add(readable(mail.toString()));
                say(socket, "250 kept");
            } else if (line.startsWith("QUIT")) {
                say(socket, "221 bye");
                return;
            } else {
                say(socket, "250 ok");
            }
        }
    }

    /** The mail as a person reads it, whatever way it was packed for the journey. */
    private static String readable(String mail) {
        var split = mail.indexOf("\n\n") + 2;
        var head = mail.substring(0, split);
        var body = mail.substring(split);
        if (head.contains("base64")) {
            return head + new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8);
        }
        if (!head.contains("quoted-printable")) {
            return mail;
        }
        var bytes = new ByteArrayOutputStream();
        var text = body.replace("=\n", "");
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '=') {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(text.charAt(i));
            }
        }
        return head + bytes.toString(StandardCharsets.UTF_8);
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
