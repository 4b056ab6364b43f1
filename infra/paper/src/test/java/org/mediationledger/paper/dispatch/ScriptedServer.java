package org.mediationledger.paper.dispatch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server of one conversation that answers as it was told (RFC 5321). */
final class ScriptedServer implements AutoCloseable {

    private static final String GO_ON = "354 go on";

    private final ServerSocket socket;
    private final Map<String, String> replies;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> conversation;

    private ScriptedServer(ServerSocket socket, Map<String, String> replies) {
        this.socket = socket;
        this.replies = replies;
        this.conversation = CompletableFuture.runAsync(this::converse, Thread::startVirtualThread);
    }

    /** @param replies by the first word of a command; {@code 354} to DATA and {@code 250} to any other */
    static ScriptedServer answering(Map<String, String> replies) throws IOException {
        return new ScriptedServer(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()), replies);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What the client said, once it hung up. */
    List<String> heard() {
        conversation.join();
        return heard;
    }

    private void converse() {
        try (Socket client = socket.accept();
                BufferedReader commands =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                OutputStream answers = client.getOutputStream()) {
            say(answers, "220 scripted");
            for (String line = commands.readLine(); line != null; line = commands.readLine()) {
                heard.add(line);
                String verb = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
                String reply = replies.getOrDefault(verb, verb.equals("DATA") ? GO_ON : "250 ok");
                say(answers, reply);
                if (reply.equals(GO_ON)) {
                    readBody(commands);
                    say(answers, replies.getOrDefault("END", "250 taken"));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void readBody(BufferedReader commands) throws IOException {
        String line = commands.readLine();
        while (line != null && !line.equals(".")) {
            line = commands.readLine();
        }
    }

    private static void say(OutputStream answers, String reply) throws IOException {
        answers.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
        answers.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
