package org.sitong.client;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file of a catalog could not be had: the network, the server, the disk. What was synced before is still served. */
public final class CatalogUnavailableException extends CatalogException {

    private static final long serialVersionUID = 1L;

    private final transient String address;
    private final transient String name;
    private final transient UnavailableReason reason;
    private final transient int status;
    private final transient int attempts;

    private CatalogUnavailableException(
            String address,
            String name,
            UnavailableReason reason,
            int status,
            int attempts,
            String detail,
            @Nullable Throwable cause) {
        super("unavailable." + reason.token(), cause, name, address, detail, attempts);
        this.address = address;
        this.name = name;
        this.reason = reason;
        this.status = status;
        this.attempts = attempts;
    }

    /**
     * A server's answer.
     *
     * @param address the source
     * @param name the file
     * @param status the status of HTTP
     * @param attempts how often it was tried
     * @return the exception
     */
    public static CatalogUnavailableException status(String address, String name, int status, int attempts) {
        return new CatalogUnavailableException(
                address, name, UnavailableReason.STATUS, status, attempts, Integer.toString(status), null);
    }

    /**
     * Any other reason.
     *
     * @param address the source
     * @param name the file
     * @param reason why
     * @param attempts how often it was tried
     * @param detail more for people: an address, a header, the system's message
     * @param cause what the platform threw; {@code null} where it threw nothing
     * @return the exception
     */
    public static CatalogUnavailableException of(
            String address,
            String name,
            UnavailableReason reason,
            int attempts,
            String detail,
            @Nullable Throwable cause) {
        return new CatalogUnavailableException(
                address, name, Objects.requireNonNull(reason), -1, attempts, detail, cause);
    }

    /**
     * The source.
     *
     * @return its address, without passwords
     */
    public String address() {
        return address;
    }

    /**
     * The file.
     *
     * @return its path, relative to the catalog
     */
    public String name() {
        return name;
    }

    /**
     * Why.
     *
     * @return the kind of failure
     */
    public UnavailableReason reason() {
        return reason;
    }

    /**
     * The status of HTTP.
     *
     * @return the last one; -1 where the reason is another than {@link UnavailableReason#STATUS}
     */
    public int status() {
        return status;
    }

    /**
     * How often it was tried.
     *
     * @return the number of attempts, from 1
     */
    public int attempts() {
        return attempts;
    }
}
