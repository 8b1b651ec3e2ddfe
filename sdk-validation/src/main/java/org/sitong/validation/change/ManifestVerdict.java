package org.sitong.validation.change;

/**
 * Whether the version of a catalog says as much as has changed in it.
 *
 * @param code the catalog's identity
 * @param olderVersion its version as it was
 * @param newerVersion its version as it is
 * @param version the step that all changes in the catalog call for, and the step that its version has made
 */
public record ManifestVerdict(String code, String olderVersion, String newerVersion, VersionVerdict version) {}
