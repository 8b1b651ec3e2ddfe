package org.sitong.cli.internal.fix;

import java.util.List;
import org.sitong.validation.fix.SkippedFix;

/**
 * What repairing a file came to.
 *
 * @param applied how many findings were repaired; none where the file stays as it is
 * @param skipped what brings a fix that was not applied
 */
record FileFix(int applied, List<SkippedFix> skipped) {}
