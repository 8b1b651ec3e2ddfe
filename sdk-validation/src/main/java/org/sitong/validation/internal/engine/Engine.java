package org.sitong.validation.internal.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.sitong.validation.FindingSink;
import org.sitong.validation.Input;
import org.sitong.validation.Summary;

/** Runs a plan over inputs, with one thread or several; the findings are the same and in the same order. Thread-safe. */
public final class Engine {

    private static final int AHEAD = 4;

    /** Bytes of documents judged at once; a larger one is judged alone. In memory a document takes many times its bytes. */
    private static final long TOGETHER = 1 << 20;

    private final Plan plan;
    private final int threads;

    /** An engine for a plan. */
    public Engine(Plan plan, int threads) {
        this.plan = plan;
        this.threads = threads;
    }

    /** The same on one thread without rules over the set. */
    public Engine withoutSetRules() {
        return new Engine(plan.withoutSetRules(), 1);
    }

    /** Judges all inputs. */
    public Summary.SummaryBuilder run(Iterator<? extends Input> inputs, FindingSink sink) {
        Run run = new Run(plan, sink);
        DocumentPass pass = new DocumentPass(plan);
        if (threads <= 1) {
            inputs.forEachRemaining(input -> run.take(pass.judge(input)));
        } else {
            inParallel(inputs, pass, run);
        }
        return run.end(pass);
    }

    private void inParallel(Iterator<? extends Input> inputs, DocumentPass pass, Run run) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Job> ahead = new ArrayDeque<>();
            long size = 0;
            Next next = next(inputs);
            while (next != null || !ahead.isEmpty()) {
                if (next != null && (ahead.isEmpty() || hasRoom(ahead.size(), size + next.size()))) {
                    Input input = next.input();
                    ahead.add(new Job(next.size(), pool.submit(() -> pass.judge(input))));
                    size += next.size();
                    next = next(inputs);
                } else {
                    Job job = ahead.remove();
                    run.take(done(job.outcome()));
                    size -= job.size();
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private record Next(long size, Input input) {}

    private record Job(long size, Future<Outcome> outcome) {}

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

    private static Outcome done(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("Interrupted while validating").initCause(e);
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
