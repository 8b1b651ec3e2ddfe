package org.sitong.client.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The body of one answer as a stream that never waits longer than it may: not for the next bytes, and not for all of them. One batch
 * of buffers is asked for at a time, so that a fast server cannot fill the memory. For one reader.
 */
final class BodyStream extends InputStream implements Flow.Subscriber<List<ByteBuffer>> {

    /** What the client's threads hand over: buffers, the end, or a failure. */
    private record Event(
            List<ByteBuffer> buffers,
            boolean isEnd,
            @Nullable Throwable failure) {}

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Queue<ByteBuffer> ready = new ArrayDeque<>();
    private final Duration stall;
    private final Deadline deadline;
    private volatile Flow.@Nullable Subscription subscription;
    private volatile boolean closed;
    private boolean ended;

    BodyStream(Duration stall, Deadline deadline) {
        this.stall = stall;
        this.deadline = deadline;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (closed) {
            given.cancel();
        } else {
            given.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        events.add(new Event(buffers, false, null));
    }

    @Override
    public void onError(Throwable failure) {
        events.add(new Event(List.of(), false, failure));
    }

    @Override
    public void onComplete() {
        events.add(new Event(List.of(), true, null));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            ByteBuffer buffer = ready.peek();
            if (buffer == null) {
                if (ended) {
                    return -1;
                }
                await();
            } else if (buffer.hasRemaining()) {
                int count = Math.min(length, buffer.remaining());
                buffer.get(into, offset, count);
                return count;
            } else {
                ready.remove();
                if (ready.isEmpty() && subscription != null) {
                    subscription.request(1);
                }
            }
        }
    }

    private void await() throws IOException {
        Event event = poll();
        if (event == null) {
            close();
            throw new TooSlowException(deadline.hasPassed() ? "it took too long" : "nothing came for " + stall);
        }
        if (event.failure != null) {
            throw new IOException(event.failure.getMessage(), event.failure);
        }
        ended = event.isEnd;
        ready.addAll(event.buffers);
        if (!ended && ready.isEmpty() && subscription != null) {
            subscription.request(1);
        }
    }

    private @Nullable Event poll() throws IOException {
        try {
            return closed ? null : events.poll(deadline.left(stall), Deadline.unit());
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    @Override
    public void close() {
        closed = true;
        Flow.Subscription given = subscription;
        if (given != null) {
            given.cancel();
        }
    }
}
