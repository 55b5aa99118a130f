/** What a computer knows of the records that it wrote into documents. */
export interface ThisComputer {
  /** Seals the records that are written here; null where nothing can be kept, and then every record may be a stranger's. */
  readonly secret: string | null;
  /** Whether the writer was told of this record before. */
  wasTold(print: string): boolean;
  /** The writer was told. */
  remember(print: string): void;
}

/** What must be said of a record that was loaded. */
export interface RecordNews {
  /** Nobody can say that it was written on this computer as it is. */
  readonly isForeign: boolean;
  /** How many things in it could not be used; they are kept aside. */
  readonly dropped: number;
}
