package org.sitong.validation.internal.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sitong.validation.FindingSink;
import org.sitong.validation.Input;
import org.sitong.validation.Summary;

/** Runs a plan over inputs, with one thread or several; the findings are the same and in the same order. Thread-safe. */
public final class Engine {

    private static final int AHEAD = 4;

    private final Plan plan;
    private final int threads;

    /** An engine for a plan. */
    public Engine(Plan plan, int threads) {
        this.plan = plan;
        this.threads = threads;
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
        return run.summary();
    }

    private void inParallel(Iterator<? extends Input> inputs, DocumentPass pass, Run run) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<Outcome>> ahead = new ArrayDeque<>();
            while (inputs.hasNext() || !ahead.isEmpty()) {
                while (inputs.hasNext() && ahead.size() < threads * AHEAD) {
                    Input input = inputs.next();
                    ahead.add(pool.submit(() -> pass.judge(input)));
                }
                run.take(done(ahead.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
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
