package org.sitong.cli.internal.exchange;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.BinaryOperator;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Failure;
import org.sitong.exchange.ImportSink;
import org.sitong.exchange.RowProblem;
import org.sitong.item.Definition;
import org.sitong.item.Provenance;
import org.sitong.validation.Input;
import org.sitong.validation.Origin;
import org.sitong.validation.Phrase;
import org.sitong.validation.Reported;

/**
 * What rows become, as inputs of a validator. The import pushes and the validator pulls, so the import runs in a thread of its
 * own, ahead of the validator by a bounded number of inputs.
 */
public final class RowInputs implements Iterator<Input>, AutoCloseable {

    private static final int AHEAD = 256;

    private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(AHEAD);
    private final BinaryOperator<String> paths;
    private final Thread thread;
    private @Nullable Step next;

    /** An import. */
    public interface Import {
        /** Imports all rows into a sink. */
        void run(ImportSink sink) throws IOException;
    }

    /** An input, or the end of all, whole or by a failure. */
    private record Step(
            @Nullable Input input,
            @Nullable IOException failure,
            @Nullable Throwable fault) {}

    private RowInputs(Import rows, BinaryOperator<String> paths) {
        this.paths = paths;
        this.thread = new Thread(() -> run(rows), "sitong-import");
        this.thread.setDaemon(true);
    }

    /** Begins to import; rows are called by the paths that the operator gives for the names of source and table. */
    public static RowInputs of(Import rows, BinaryOperator<String> paths) {
        RowInputs inputs = new RowInputs(rows, paths);
        inputs.thread.start();
        return inputs;
    }

    private void run(Import rows) {
        Step end = new Step(null, null, null);
        try {
            Sink sink = new Sink();
            rows.run(sink);
            sink.flush();
        } catch (IOException e) {
            end = new Step(null, e, null);
        } catch (RuntimeException | Error e) {
            end = new Step(null, null, e);
        }
        try {
            steps.put(end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody waits for the end any more
        }
    }

    /** Makes inputs: a definition with the problems of its rows, or what is wrong with one row or table that became none. */
    private final class Sink implements ImportSink {

        private final List<Reported> waiting = new ArrayList<>();
        private String place = "";

        @Override
        public void accept(Definition definition, List<RowProblem> problems) throws IOException {
            flush();
            Provenance from = definition.provenance();
            String name = from == null ? "" : name(from.source(), from.table(), from.row(), from.key());
            put(Input.of(
                    name, definition, problems.stream().map(RowInputs::reported).toList()));
        }

        @Override
        public void problem(RowProblem problem) throws IOException {
            String name = name(problem.source(), problem.table(), problem.row(), problem.key());
            if (!name.equals(place)) {
                flush();
                place = name;
            }
            waiting.add(reported(problem));
        }

        void flush() throws IOException {
            if (!waiting.isEmpty()) {
                put(Input.of(place, null, waiting));
                waiting.clear();
            }
        }

        private void put(Input input) throws IOException {
            try {
                steps.put(new Step(input, null, null));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        }
    }

    /** As documents in lines are named: the file and the line; in a database, the row by its key. */
    private String name(@Nullable String source, @Nullable String table, @Nullable Integer row, @Nullable String key) {
        String path = paths.apply(StringUtils.defaultIfEmpty(source, ""), StringUtils.defaultIfEmpty(table, ""));
        if (row != null) {
            return path + ":" + row;
        }
        return key == null ? path : path + "#" + key;
    }

    private static Reported reported(RowProblem problem) {
        return Reported.builder()
                .rule(problem.id())
                .message(Phrase.of(problem.id(), Map.of("text", problem), problem::text))
                .origin(new Origin(
                        StringUtils.defaultIfEmpty(problem.source(), null),
                        StringUtils.defaultIfEmpty(problem.table(), null),
                        problem.row(),
                        problem.column(),
                        problem.key()))
                .build();
    }

    /**
     * {@inheritDoc}
     *
     * @throws RowsUnreadable when the source failed
     */
    @Override
    public boolean hasNext() {
        Step step = next;
        if (step == null) {
            step = take();
            next = step;
        }
        if (step.failure() != null) {
            throw new RowsUnreadable(step.failure());
        }
        if (step.fault() instanceof Failure failure) {
            throw failure;
        }
        if (step.fault() != null) {
            throw new IllegalStateException("The import failed", step.fault());
        }
        return step.input() != null;
    }

    private Step take() {
        try {
            return steps.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    @Override
    public Input next() {
        if (!hasNext() || next == null || next.input() == null) {
            throw new NoSuchElementException();
        }
        Input input = next.input();
        next = null;
        return input;
    }

    /** Ends the import, also before all rows were read. */
    @Override
    public void close() {
        thread.interrupt();
        steps.clear();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
