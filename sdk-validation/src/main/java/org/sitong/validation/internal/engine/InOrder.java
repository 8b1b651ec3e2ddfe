package org.sitong.validation.internal.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitong.validation.Input;

/**
 * Works on documents with one thread or several; the results come in the order of the inputs, to the thread that calls. Few
 * documents are held at once, and of large ones fewer.
 */
public final class InOrder {

    private static final int AHEAD = 4;

    /** Bytes of documents worked on at once; a larger one is alone. In memory a document takes many times its bytes. */
    private static final long TOGETHER = 1 << 20;

    private final int threads;

    /** Work with so many threads. */
    public InOrder(int threads) {
        this.threads = threads;
    }

    /** Works on all inputs. An exception of the work ends it and is thrown on. */
    public <R> void run(Iterator<? extends Input> inputs, Function<Input, R> work, Consumer<R> results) {
        if (threads <= 1) {
            inputs.forEachRemaining(input -> results.accept(work.apply(input)));
        } else {
            inParallel(inputs, work, results);
        }
    }

    private <R> void inParallel(Iterator<? extends Input> inputs, Function<Input, R> work, Consumer<R> results) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Job<R>> ahead = new ArrayDeque<>();
            long size = 0;
            Next next = next(inputs);
            while (next != null || !ahead.isEmpty()) {
                if (next != null && (ahead.isEmpty() || hasRoom(ahead.size(), size + next.size()))) {
                    Input input = next.input();
                    ahead.add(new Job<>(next.size(), pool.submit(() -> work.apply(input))));
                    size += next.size();
                    next = next(inputs);
                } else {
                    Job<R> job = ahead.remove();
                    results.accept(done(job.result()));
                    size -= job.size();
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private record Next(long size, Input input) {}

    private record Job<R>(long size, Future<R> result) {}

    private static @Nullable Next next(Iterator<? extends Input> inputs) {
        if (!inputs.hasNext()) {
            return null;
        }
        Input input = inputs.next();
        return new Next(input.size(), input);
    }

    private boolean hasRoom(int documents, long size) {
        return documents < threads * AHEAD && size <= TOGETHER;
    }

    private static <R> R done(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("Interrupted while working").initCause(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
