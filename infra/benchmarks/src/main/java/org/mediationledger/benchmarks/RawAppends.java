package org.mediationledger.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/** Bytes appended to a plain file and forced to disk: by whoever is alone, or by one thread for all who wait. */
final class RawAppends implements AutoCloseable {

    private final BlockingQueue<Ticket> queue = new LinkedBlockingQueue<>();
    private final FileChannel file;
    private final Thread writer;
    private volatile boolean failed;

    private record Ticket(byte[] bytes, Semaphore answered) {}

    RawAppends(Path path) {
        try {
            this.file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
        this.writer = Thread.ofPlatform().name("raw-appends").start(this::run);
    }

    /** Returns when the bytes are on disk; nobody else may append meanwhile. */
    void append(byte[] bytes) {
        try {
            write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns when the bytes are on disk, with those of everybody who waited. */
    void appendWithOthers(byte[] bytes) {
        Ticket ticket = new Ticket(bytes, new Semaphore(0));
        queue.add(ticket);
        ticket.answered.acquireUninterruptibly();
        if (failed) {
            throw new IllegalStateException("the raw append failed");
        }
    }

    @Override
    public void close() {
        writer.interrupt();
        try {
            writer.join();
            file.close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void run() {
        List<Ticket> group = new ArrayList<>();
        try {
            while (true) {
                group.add(queue.take());
                queue.drainTo(group);
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                group.forEach(ticket -> all.writeBytes(ticket.bytes));
                write(all.toByteArray());
                group.forEach(ticket -> ticket.answered.release());
                group.clear();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (IOException broken) {
            failed = true;
            group.forEach(ticket -> ticket.answered.release());
        }
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            file.write(left);
        }
        file.force(true);
    }
}
