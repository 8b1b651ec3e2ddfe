package org.sitong.client.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files that only their owner may read: by mode on POSIX systems, by access list elsewhere. */
final class FileRights {

    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private FileRights() {}

    /** What a file is created with, so that there is no moment in which others may read it. */
    static FileAttribute<?>[] ownerOnly(Path file) {
        return isPosix(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[0];
    }

    /** Restricts a new file, still empty, where that could not be done at once. */
    static void restrict(Path file) throws IOException {
        if (!isPosix(file)) {
            AclFileAttributeView view = acl(file);
            if (view == null) {
                Files.delete(file);
                throw new UnsafeKeyFileException(file.toString(), "the file system cannot restrict who reads a file");
            }
            view.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(view.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }

    /** Refuses a file that others may read or write. */
    static void demandOwnerOnly(Path file) throws IOException {
        if (isPosix(file)) {
            Set<PosixFilePermission> granted = Files.getPosixFilePermissions(file);
            if (!OWNER.containsAll(granted)) {
                throw new UnsafeKeyFileException(
                        file.toString(), "its mode is " + PosixFilePermissions.toString(granted));
            }
            return;
        }
        AclFileAttributeView view = acl(file);
        if (view == null) {
            throw new UnsafeKeyFileException(file.toString(), "the file system cannot restrict who reads a file");
        }
        UserPrincipal owner = view.getOwner();
        for (AclEntry entry : view.getAcl()) {
            if (entry.type() == AclEntryType.ALLOW
                    && !entry.principal().equals(owner)
                    && entry.permissions().contains(AclEntryPermission.READ_DATA)) {
                throw new UnsafeKeyFileException(
                        file.toString(), entry.principal().getName() + " may read it");
            }
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static @Nullable AclFileAttributeView acl(Path file) {
        return Files.getFileAttributeView(file, AclFileAttributeView.class);
    }
}
