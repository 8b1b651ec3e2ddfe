package org.sitong.client.trust;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.client.internal.Fields;
import org.sitong.client.internal.Members;
import org.sitong.client.internal.Names;
import org.sitong.json.JsonValue;

/**
 * The root of trust of a catalog: which keys may sign what, and how many of them must. A new root is signed by enough keys of the
 * one before and by enough of its own, as in The Update Framework, so that who follows the chain from any root that they trust comes
 * to the newest one. Immutable and thread-safe.
 *
 * @see <a href="https://theupdateframework.github.io/specification/latest/">The Update Framework, root.json</a>
 */
@Value
public class Root {

    /** The kind of document, as it is signed. */
    public static final String TYPE = "application/vnd.sitong.catalog-root+json";

    /** The most bytes of a root. */
    public static final int MAX_BYTES = 256 << 10;

    private static final String FORMAT = "1";
    private static final int MAX_KEYS = 256;

    /** The catalog's name. */
    String catalog;

    /** The number of the root, from 1; each root's is one more than that of the one before. */
    long version;

    /** From when it holds. */
    Instant issued;

    /** Until when the publisher means to have replaced it. */
    Instant expires;

    /** All keys that a role names, sorted by id. */
    List<TrustedKey> keys;

    /** The keys of each role; every role has some. */
    Map<Role, RoleKeys> roles;

    /** Keys that were trusted and must not be relied on any more, sorted by id. */
    List<RevokedKey> revoked;

    /**
     * Makes a root.
     *
     * @param catalog the catalog's name, as {@link #isName} wants it
     * @param version the number, from 1
     * @param issued from when it holds, to the second
     * @param expires until when, to the second
     * @param keys all keys, in any order; copied
     * @param roles the keys of each role; copied
     * @param revoked keys that must not be relied on any more, in any order; copied
     * @throws IllegalArgumentException when these do not fit together: a role without keys, a key without role, one both trusted
     *     and revoked, an end before the beginning
     */
    @Builder(toBuilder = true)
    Root(
            String catalog,
            long version,
            Instant issued,
            Instant expires,
            @Singular Collection<TrustedKey> keys,
            @Singular Map<Role, RoleKeys> roles,
            @Singular("oneRevoked") Collection<RevokedKey> revoked) {
        this.catalog = Names.catalog(catalog);
        this.version = version;
        this.issued = Names.seconds(issued);
        this.expires = Names.seconds(expires);
        this.keys = keys.stream().sorted(Comparator.comparing(TrustedKey::id)).toList();
        this.roles = Collections.unmodifiableMap(roles.isEmpty() ? Map.of() : new EnumMap<>(roles));
        this.revoked =
                revoked.stream().sorted(Comparator.comparing(RevokedKey::keyId)).toList();
        check();
    }

    private void check() {
        Set<String> known = ids(keys.stream().map(TrustedKey::id).toList(), "key");
        Set<String> gone = ids(revoked.stream().map(RevokedKey::keyId).toList(), "revoked key");
        Set<String> named = new HashSet<>();
        for (Role role : Role.values()) {
            RoleKeys of = roles.get(role);
            demand(of != null && known.containsAll(of.keys()), "role " + role.token() + " has no keys or unknown ones");
            named.addAll(of.keys());
        }
        demand(named.equals(known), "a key has no role");
        demand(Collections.disjoint(known, gone), "a key is both trusted and revoked");
        demand(version >= 1 && version <= Fields.MAX_NUMBER, "version " + version);
        demand(expires.isAfter(issued), "it ends before it begins");
    }

    private static Set<String> ids(List<String> ids, String what) {
        Set<String> all = new HashSet<>(ids);
        demand(
                all.size() == ids.size() && all.size() <= MAX_KEYS,
                "a " + what + " is there twice, or there are too many");
        return all;
    }

    private static void demand(boolean holds, String reason) {
        if (!holds) {
            throw new IllegalArgumentException(reason);
        }
    }

    /**
     * Tells whether a text may name a catalog: 1 to 128 lower-case letters, digits, dots and hyphens, such as
     * {@code cn.gov.example.items}.
     *
     * @param text any text
     * @return whether it may
     */
    public static boolean isName(String text) {
        return Names.isCatalog(text);
    }

    /**
     * Finds a key.
     *
     * @param id the key's id
     * @return the key, or {@code null} where the root has none of the id
     */
    public @Nullable TrustedKey key(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst().orElse(null);
    }

    /**
     * The keys of a role.
     *
     * @param role a role
     * @return its keys and threshold
     */
    public RoleKeys role(Role role) {
        RoleKeys of = roles.get(role);
        if (of == null) {
            throw new IllegalStateException("Checked when it was made");
        }
        return of;
    }

    /**
     * The revocation of a key.
     *
     * @param keyId the id of a key
     * @return its revocation, or {@code null} where it is not revoked
     */
    public @Nullable RevokedKey revocation(String keyId) {
        return revoked.stream()
                .filter(each -> each.keyId().equals(keyId))
                .findFirst()
                .orElse(null);
    }

    /**
     * Writes the root.
     *
     * @return canonical JSON, to be signed
     */
    public byte[] payload() {
        Members byRole = new Members();
        for (Role role : Role.values()) {
            RoleKeys of = role(role);
            byRole.value(
                    role.token(),
                    new Members()
                            .texts("keys", of.keys())
                            .number("threshold", of.threshold())
                            .object());
        }
        return new Members()
                .text("catalog", catalog)
                .text("expires", expires)
                .text("format", FORMAT)
                .text("issued", issued)
                .list("keys", keys.stream().map(TrustedKey::json).toList())
                .list("revoked", revoked.stream().map(Root::json).toList())
                .value("roles", byRole.object())
                .number("version", version)
                .bytes();
    }

    private static JsonValue json(RevokedKey revoked) {
        return new Members()
                .text("id", revoked.keyId())
                .text("on", revoked.on())
                .text("reason", revoked.reason())
                .object();
    }

    /**
     * The root, unsigned.
     *
     * @return an envelope to be signed
     */
    public Envelope envelope() {
        return Envelope.unsigned(TYPE, payload());
    }

    /**
     * Reads a root. Nothing is verified by this but the form.
     *
     * @param document the file's name, for failures
     * @param payload what its envelope holds
     * @return the root
     * @throws MalformedDocumentException when it has another form
     */
    public static Root read(String document, byte[] payload) {
        Fields fields = Fields.read(document, payload, MAX_BYTES)
                .only("catalog", "expires", "format", "issued", "keys", "revoked", "roles", "version");
        fields.parsed("format", text -> text.equals(FORMAT) ? text : "");
        Fields byRole = fields.object("roles")
                .only(Arrays.stream(Role.values()).map(Role::token).toArray(String[]::new));
        Map<Role, RoleKeys> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Fields of = byRole.object(role.token()).only("keys", "threshold");
            int threshold = (int) of.number("threshold", 1, MAX_KEYS);
            roles.put(role, of.make(() -> new RoleKeys(of.texts("keys", MAX_KEYS), threshold)));
        }
        List<TrustedKey> keys =
                fields.objects("keys", MAX_KEYS).stream().map(TrustedKey::read).toList();
        List<RevokedKey> revoked = new ArrayList<>();
        for (Fields each : fields.objects("revoked", MAX_KEYS)) {
            each.only("id", "on", "reason");
            revoked.add(new RevokedKey(each.text("id"), each.date("on"), each.text("reason")));
        }
        Root root = fields.make(() -> new Root(
                fields.text("catalog"),
                fields.number("version", 1, Fields.MAX_NUMBER),
                fields.instant("issued"),
                fields.instant("expires"),
                keys,
                roles,
                revoked));
        return fields.same(root, root.payload());
    }

    /** Collects what a root says. */
    public static class RootBuilder {
        RootBuilder() {}
    }
}
