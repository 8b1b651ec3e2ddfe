package org.sitong.client;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.sitong.client.trust.CryptoSuite;
import org.sitong.client.trust.Envelope;
import org.sitong.client.trust.Role;
import org.sitong.client.trust.RoleKeys;
import org.sitong.client.trust.Root;
import org.sitong.client.trust.RootChain;
import org.sitong.client.trust.Signer;
import org.sitong.client.trust.TrustedKey;
import org.sitong.client.trust.Verifier;

/** Keys that everybody knows (RFC 8032, section 7.1), so that signed test files are the same every day, and roots that trust them. */
public enum TestKeys implements Signer {
    ALICE(
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"),
    BOB(
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"),
    CAROL(
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"),
    MALLORY(
            "f5e5767cf153319517630f226876b86c8160cc583bc013744c6bf255f5cc0ee5",
            "278117fc144c72340f67d0f2316e8386ceffbf2b2428c9c51fef7c597f1d426e");

    public static final String CATALOG = "cn.gov.example.items";
    public static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    public static final CryptoSuite SUITE = CryptoSuite.standard();

    private final PrivateKey privateKey;
    private final TrustedKey key;

    TestKeys(String seed, String publicKey) {
        HexFormat hex = HexFormat.of();
        try {
            privateKey = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(hex.parseHex("302e020100300506032b657004220420" + seed)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        key = TrustedKey.of(hex.parseHex("302a300506032b6570032100" + publicKey), name());
    }

    @Override
    public TrustedKey key() {
        return key;
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(privateKey);
            signing.update(message);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A root of a version that trusts some keys for everything, so many of them at a time. */
    public static Root root(long version, int threshold, Signer... keys) {
        RoleKeys all = new RoleKeys(Stream.of(keys).map(each -> each.key().id()).toList(), threshold);
        return Root.builder()
                .catalog(CATALOG)
                .version(version)
                .issued(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(version))
                .expires(Instant.parse("2028-01-01T00:00:00Z"))
                .keys(Stream.of(keys).map(Signer::key).toList())
                .role(Role.ROOT, all)
                .role(Role.RELEASE, all)
                .role(Role.POINTER, all)
                .build();
    }

    /** An envelope with signatures, as a file. */
    public static byte[] signed(Envelope envelope, Signer... signers) {
        Envelope all = envelope;
        for (Signer signer : signers) {
            all = all.signedBy(signer, SUITE);
        }
        return all.bytes();
    }

    /** A verifier that trusts a root signed by its own keys. */
    public static Verifier verifier(Root root, Signer... signers) {
        return Verifier.of(RootChain.trust("root.json", signed(root.envelope(), signers), SUITE));
    }

    /** A verifier that trusts Alice, for everything. */
    public static Verifier trustingAlice() {
        return verifier(root(1, 1, ALICE), ALICE);
    }
}
