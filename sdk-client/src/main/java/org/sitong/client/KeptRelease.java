package org.sitong.client;

import java.time.LocalDate;
import org.sitong.client.release.ReleaseRef;

/**
 * A release in a client's store.
 *
 * @param release which one
 * @param date the day that the publisher gives it
 * @param definitions how many definitions it has
 * @param current whether it is the one that is served
 * @param complete whether every file of it is there, so that it can be rolled back to without a source
 */
public record KeptRelease(ReleaseRef release, LocalDate date, long definitions, boolean current, boolean complete) {}
