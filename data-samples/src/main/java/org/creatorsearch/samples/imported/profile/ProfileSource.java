package org.creatorsearch.samples.imported.profile;

import java.io.IOException;
import org.creatorsearch.samples.imported.ledger.Ledger;
import org.creatorsearch.samples.imported.table.InputFiles;

/** The files of one format as profiles: what an importer of that format has to know. */
@FunctionalInterface
public interface ProfileSource {

  /**
   * Reads the files as one data set and writes its profiles, sorted by id. Every row ends in the
   * ledger as used or rejected.
   *
   * @throws org.creatorsearch.samples.imported.table.UnknownTableException when there are files and
   *     none of them is of the format
   */
  void read(InputFiles files, Ledger ledger, ProfileLines profiles) throws IOException;
}
