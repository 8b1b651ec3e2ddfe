package org.sitong.client.trust;

import java.time.LocalDate;

/**
 * A key that nothing may rely on any more, not even what it signed before. A key that is only retired is left out of the next root
 * and not listed here.
 *
 * @param keyId the id of the key
 * @param on the day from which it is not relied on
 * @param reason why, for people
 */
public record RevokedKey(String keyId, LocalDate on, String reason) {}
