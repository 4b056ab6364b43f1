package org.mediationledger.journeys.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A mail server (RFC 5321) that keeps what it takes, a file for each message. It can refuse a recipient, be away for a while, and take
 * a message without ever saying so: what servers do that GreenMail doesn't.
 */
public final class MailHouse implements AutoCloseable {

    private static final String GO_ON = "354 go on";

    private final Path folder;
    private final Map<String, String> refusals = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger taken = new AtomicInteger();
    private final CountDownLatch swallowed = new CountDownLatch(1);
    private final Set<Socket> guests = ConcurrentHashMap.newKeySet();
    private volatile @Nullable String unanswered;
    private volatile ServerSocket door;

    private MailHouse(Path folder, ServerSocket door) {
        this.folder = folder;
        this.door = door;
    }

    /** @param folder where it keeps what it takes, as {@code .eml}; made where it is missing */
    public static MailHouse keepingIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        MailHouse house = new MailHouse(folder, opened(0));
        house.receive(house.door);
        return house;
    }

    /** On the address of this machine that nobody else reaches. */
    public int port() {
        return door.getLocalPort();
    }

    /** Answers RCPT for that mailbox so, until it is welcome again. */
    public void refuse(String mailbox, String reply) {
        refusals.put(mailbox, reply);
    }

    public void welcome(String mailbox) {
        refusals.remove(mailbox);
    }

    /** How often somebody asked to leave a message for that mailbox. */
    public int asksFor(String mailbox) {
        return (int) asked.stream().filter(mailbox::equals).count();
    }

    /** Nobody listens at its port any more. */
    public void leave() throws IOException {
        door.close();
        for (Socket guest : new HashSet<>(guests)) {
            guest.close();
        }
    }

    /** It is back at the same port. */
    public void comeBack() throws IOException {
        door = opened(port());
        receive(door);
    }

    /** The next message whose subject holds that is kept, and its sender never told. */
    public void keepSilentAbout(String subject) {
        unanswered = "Subject: " + subject;
    }

    /** Returns as soon as such a message was kept. */
    public void awaitSilence() throws InterruptedException {
        swallowed.await();
    }

    private static ServerSocket opened(int port) throws IOException {
        ServerSocket door = new ServerSocket();
        door.setReuseAddress(true);
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return door;
    }

    private void receive(ServerSocket at) {
        Thread.startVirtualThread(() -> {
            while (!at.isClosed()) {
                try {
                    Socket guest = at.accept();
                    guests.add(guest);
                    Thread.startVirtualThread(() -> talk(guest));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    private void talk(Socket guest) {
        try (guest;
                BufferedReader commands =
                        new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.ISO_8859_1));
                OutputStream answers = guest.getOutputStream()) {
            say(answers, "220 mail house");
            for (String line = commands.readLine(); line != null; line = commands.readLine()) {
                String reply = reply(line);
                say(answers, reply);
                if (reply.equals(GO_ON) && !answered(commands, answers)) {
                    return;
                }
            }
        } catch (IOException hungUp) {
            // As clients that are killed do.
        } finally {
            guests.remove(guest);
        }
    }

    private String reply(String command) {
        return switch (command.split("[ :]", 2)[0].toUpperCase(Locale.ROOT)) {
            case "EHLO" -> "250-mail house\r\n250 DSN";
            case "DATA" -> GO_ON;
            case "QUIT" -> "221 good-bye";
            case "RCPT" -> {
                String mailbox = command.substring(command.indexOf('<') + 1, command.indexOf('>'));
                asked.add(mailbox);
                yield refusals.getOrDefault(mailbox, "250 welcome");
            }
            default -> "250 ok";
        };
    }

    private boolean answered(BufferedReader lines, OutputStream answers) throws IOException {
        String message = body(lines);
        keep(message);
        String about = unanswered;
        if (about != null && message.contains(about)) {
            unanswered = null;
            swallowed.countDown();
            // Until the client is gone.
            return lines.readLine() != null;
        }
        say(answers, "250 kept");
        return true;
    }

    private static String body(BufferedReader lines) throws IOException {
        StringBuilder message = new StringBuilder();
        for (String line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine()) {
            message.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return message.toString();
    }

    /** Whole or not at all, for those who look into the folder meanwhile. */
    private void keep(String message) {
        try {
            Path file = folder.resolve(taken.incrementAndGet() + ".eml");
            Path half = folder.resolve(file.getFileName() + ".half");
            Files.writeString(half, message, StandardCharsets.ISO_8859_1);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void say(OutputStream answers, String reply) throws IOException {
        answers.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
        answers.flush();
    }

    @Override
    public void close() throws IOException {
        leave();
    }
}
