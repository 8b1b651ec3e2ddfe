package org.sitong.client.trust;

import java.util.List;
import java.util.TreeSet;

/**
 * Whose signatures a role needs.
 *
 * @param keys the ids of the keys, each once, sorted
 * @param threshold how many different ones of them must sign, from 1
 */
public record RoleKeys(List<String> keys, int threshold) {

    /**
     * Sorts and checks.
     *
     * @param keys the ids of the keys
     * @param threshold how many different ones of them must sign
     * @throws IllegalArgumentException when a key is named twice or there are fewer keys than must sign
     */
    public RoleKeys {
        if (new TreeSet<>(keys).size() != keys.size()) {
            throw new IllegalArgumentException("a key is named twice");
        }
        if (threshold < 1 || threshold > keys.size()) {
            throw new IllegalArgumentException("threshold " + threshold + " of " + keys.size() + " keys");
        }
        keys = keys.stream().sorted().toList();
    }
}
