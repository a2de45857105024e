namespace Network.Analysis.Factions.Leiden;

/// <summary>What a partition is judged by.</summary>
public enum LeidenQuality
{
    /// <summary>
    /// Signed modularity (Gomez, Jensen, Arenas 2009, doi:10.1103/PhysRevE.80.016114); with direction each sign's null model is that of
    /// Leicht and Newman 2008 (doi:10.1103/PhysRevLett.100.118703). Without negative ties it is plain modularity.
    /// </summary>
    Modularity,

    /// <summary>
    /// The constant Potts model (Traag, Van Dooren, Nesterov 2011, doi:10.1103/PhysRevE.84.016114): each pair within a camp brings its signed
    /// weight and costs the resolution. Negative weights as in Traag and Bruggeman 2009 (doi:10.1103/PhysRevE.80.036115) with nothing
    /// expected of them. At resolution 0 its best partition is the least frustrated one with any number of camps.
    /// </summary>
    ConstantPotts,
}
